import random
random.seed(int(input()))
x = random.randint(0, 2)
y = random.randint(2012, 2098)
a = list(range(y - x, y + x + 1))
random.shuffle(a)
print(len(a))
print(*a)
