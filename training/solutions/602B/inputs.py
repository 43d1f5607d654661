import random
random.seed(int(input()))
n = random.randint(3, 14)
a = [random.randint(3, 6)]
for _ in range(n - 1):
    a.append(max(1, a[-1] + random.choice([-1, 0, 1])))
print(n)
print(*a)
