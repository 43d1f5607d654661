import random
random.seed(int(input()))
s = [random.choice(c + c.upper()) for c in "abcdefghijklmnopqrstuvwxyz"]
s += [random.choice("abcXYZ") for _ in range(random.randint(0, 9))]
random.shuffle(s)
if random.random() < 0.5:
    s[random.randrange(len(s))] = random.choice("aBcX")
print(len(s))
print("".join(s))
