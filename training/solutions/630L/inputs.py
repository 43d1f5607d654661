import random
random.seed(int(input()))
s = [str(random.randint(1, 9)) for _ in range(5)]
if random.random() < 0.4:
    s[1] = "0"
print("".join(s))
