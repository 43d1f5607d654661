import random
random.seed(int(input()))
s = ""
for i in range(random.randint(1, 6)):
    s += random.choice("abc") * random.randint(1, 5)
print(len(s), random.randint(1, min(3, len(s))))
print(s)
