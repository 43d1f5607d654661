import random
random.seed(int(input()))
n = random.randint(1, 6)
a = [random.randint(0, 9) for i in range(n)]
if random.random() < 0.4:
    a = [2 * x for x in a]
print(n)
print(*a)
