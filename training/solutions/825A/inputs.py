import random
random.seed(int(input()))
k = random.randint(1, 10 ** random.randint(1, 9))
s = "0".join("1" * int(c) for c in str(k))
print(len(s))
print(s)
