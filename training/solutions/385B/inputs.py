import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 4, 8]))
a = [random.choice(["bear", "bear", "b", "e", "a", "r", "bea", "x"]) for i in range(n)]
print("".join(a))
