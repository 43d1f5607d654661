import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.choice([0, 1, 3, 1000])
a = [random.randint(-m, m) for _ in range(n)]
if random.random() < 0.6 and abs(sum(a) - a[-1]) <= 1000:
    a[-1] -= sum(a)
if random.random() < 0.4:
    a = [0] + a
print(len(a))
print(*a)
