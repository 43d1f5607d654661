import random
random.seed(int(input()))
s = "".join(random.choice("abcxyz") * k for k in range(1, random.randint(2, 11)))
print(len(s))
print(s)
