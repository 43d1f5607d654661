import random
random.seed(int(input()))
b, c = random.randint(1, 9), random.randint(1, 9)
x = [random.randint(1, 4), b, b + c, random.choice([b + c + b, b + c + c, random.randint(1, 40)])]
random.shuffle(x)
print(*x)
