import random
random.seed(int(input()))
n = random.randint(1, 10)
k = random.randint(0, 3)
print(n, k)
for i in range(n):
    print(random.choice("123") + "".join(random.choice("01234") for j in range(random.randint(0, 7))))
