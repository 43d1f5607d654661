import random
random.seed(int(input()))
n = random.randint(2, 9)
s = "".join(random.choice(random.choice(["01", "0123", "123456789"])) for _ in range(n))
if random.random() < 0.4:
    s = "".join(random.choice(["3", "12", "21", "111", "30", "102"]) for _ in range(random.randint(2, 5)))
print(len(s))
print(s)
