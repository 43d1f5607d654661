import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 5, 8]))
k = random.randint(1, n)
a = ["".join(random.choice("01") for i in range(n)) for j in range(k)]
print(n)
for i in range(n):
    print(random.choice(a))
