import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 5, 10]))
m = random.choice([0, 1, 2, 5, 10000])
a = [random.randint(-m, m) for i in range(n)]
if random.random() < 0.4 and abs(sum(a)) <= 10000:
    a[-1] -= sum(a)
    a[-1] = max(-10000, min(10000, a[-1]))
print(n)
print(*a)
