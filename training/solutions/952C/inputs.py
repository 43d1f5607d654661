import random
random.seed(int(input()))
n = random.randint(1, 7)
a = [random.randint(2, 6)]
for _ in range(n - 1):
    a.append(max(1, a[-1] + random.choice([-1, 0, 1, 1, -1, 0, 2])))
print(n)
print(*a)
