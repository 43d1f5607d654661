import random
random.seed(int(input()))
m = random.choice([0, 3, 10, 100])
a = [random.randint(0, m) for i in range(5)]
if random.random() < 0.5:
    a[0] += -sum(a) % 5
    a[0] = min(a[0], 100)
print(*a)
