import random
random.seed(int(input()))
n = random.randint(1, 4)
x = random.randint(-5, 5)
a = random.randint(-3, 3)
b = a * x ** n
if abs(b) > 1000 or random.random() < 0.3:
    b = random.randint(-10, 10)
print(a, b, n)
