import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([4, 15, 100])
a = [random.randint(1, m) for i in range(n)]
if random.random() < 0.3:
    a = [x // 2 * 2 + 2 * (x < 2) for x in a]
print(n)
print(*a)
