import random
random.seed(int(input()))
a = [random.randint(0, 12) for _ in range(5)]
x = a[0] + a[1] + a[2] - a[3] - a[4]
a.append(x if x >= 0 and random.random() < 0.7 else random.randint(0, 20))
random.shuffle(a)
print(*a)
