import random
random.seed(int(input()))
n = random.randint(2, 10)
s = "".join(random.choice("xyz") for _ in range(n - 1))
print(s + s[-1])
m = random.randint(3, 6)
print(m + 1)
print(n - 1, n)
for _ in range(m):
    l = random.randint(1, n)
    print(l, random.randint(l, min(n, l + random.choice([1, 5, 9]))))
