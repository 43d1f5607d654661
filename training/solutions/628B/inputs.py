import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 5, 12]))
w = random.choice(["0123456789", "0246", "0481"])
print("".join(random.choice(w) for i in range(n)))
