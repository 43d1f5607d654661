import random
random.seed(int(input()))
n = random.randint(1, 9)
h = [i // 2 + random.randint(1, 4) for i in range(n)]
print(n)
print(*h)
