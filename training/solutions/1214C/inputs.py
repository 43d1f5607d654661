import random
random.seed(int(input()))
n = random.randint(1, 10)
s = [random.choice("()") for _ in range(n)]
if random.random() < 0.7:
    s = list("()" * (n // 2 + 1))
    random.shuffle(s)
print(len(s))
print("".join(s))
