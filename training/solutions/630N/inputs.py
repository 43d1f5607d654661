import random
random.seed(int(input()))
while True:
    k = random.choice([5, 30, 1000])
    a, b, c = [random.randint(-k, k) for _ in range(3)]
    if a and b * b - 4 * a * c > 0:
        break
print(a, b, c)
