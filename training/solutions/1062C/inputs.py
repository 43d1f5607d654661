import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n, 3)
print("".join(random.choice("01") for _ in range(n)))
for _ in range(3):
    l = random.randint(1, n)
    print(l, random.randint(l, n))
