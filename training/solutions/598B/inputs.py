import random
random.seed(int(input()))
n = random.randint(1, 8)
print("".join(random.choice("abcdef") for _ in range(n)))
m = random.randint(1, 4)
print(m)
for _ in range(m):
    print(*sorted([random.randint(1, n), random.randint(1, n)]), random.randint(1, random.choice([5, 10**6])))
