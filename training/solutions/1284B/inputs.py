import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
for _ in range(n):
    l = random.randint(1, 3)
    s = [random.randint(0, 5) for _ in range(l)]
    if random.random() < 0.6:
        s.sort(reverse=True)
    print(l, *s)
