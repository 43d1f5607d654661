import random
random.seed(int(input()))
n = random.randint(2, 9)
print("".join(random.choice(".#") for _ in range(n)))
m = random.randint(1, 5)
print(m)
for i in range(m):
    print(*sorted(random.sample(range(1, n + 1), 2)))
