import random
random.seed(int(input()))
m = random.choice([2, 5, 100, 10**18])
while True:
    a = [random.randint(0, m) for _ in range(3)]
    if random.random() < 0.3:
        a[1] = a[0]
    if sum(a):
        break
print(*a)
