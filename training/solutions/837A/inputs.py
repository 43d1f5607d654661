import random
random.seed(int(input()))
w = ["".join(random.choice("abAB") for _ in range(random.randint(1, 6))) for _ in range(random.randint(1, 5))]
s = " ".join(w)
print(len(s))
print(s)
