import random
random.seed(int(input()))
k = random.randint(1, 4)
s = [random.choice("abc") for _ in range(random.randint(1, 5))] * k
if random.random() < 0.3:
    s[random.randrange(len(s))] = "z"
random.shuffle(s)
print(k)
print("".join(s))
