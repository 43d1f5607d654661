import random
random.seed(int(input()))
a, b, k, l = [random.randint(1, 6) for _ in range(4)]
print(a, b, k, l, random.randint(1, a * k + b * l), sep="\n")
