import random
random.seed(int(input()))
n, l = random.randint(2, 6), random.randint(1, 5)
m = n * l // 2
print(n, random.randint(-m, m), l)
