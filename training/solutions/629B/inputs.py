import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.choice([10, 366])
print(n)
for i in range(n):
    a, b = sorted(random.randint(1, k) for j in range(2))
    print(random.choice("MF"), a, b)
