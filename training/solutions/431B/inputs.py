import random
random.seed(int(input()))
m = random.choice([1, 2, 9, 100000])
for i in range(5):
    print(*[random.randint(0, m) if i != j else 0 for j in range(5)])
