import random
random.seed(int(input()))
n = random.randint(1, 12)
s = [random.choice("()") for _ in range(n)]
if random.random() < 0.8:
    s = list("()" * n)
    random.shuffle(s)
print(len(s))
print("".join(s))
