import random
random.seed(int(input()))
m = random.choice([12, 100, 3000])
x, y = random.randint(1, m), random.randint(1, m)
d = [i for v in (x, y) for i in range(1, v + 1) if v % i == 0]
random.shuffle(d)
print(len(d))
print(*d)
