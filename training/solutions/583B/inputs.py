import random
random.seed(int(input()))
n = random.randint(1, 9)
a = [random.randint(max(0, i - random.choice([0, 1, 3])), i) for i in range(n)]
random.shuffle(a)
print(n)
print(*a)
