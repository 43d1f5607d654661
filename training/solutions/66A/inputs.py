import random
random.seed(int(input()))
x = 2 ** random.choice([7, 15, 31, 63])
r = random.random()
if r < 0.6:
    x += random.randint(-2, 2)
elif r < 0.9:
    x = random.randint(1, 10 ** random.choice([1, 3, 5, 10, 19, 20]))
else:
    x = random.randint(10 ** 30, 10 ** 100 - 1)
print(x)
