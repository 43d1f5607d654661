import random
random.seed(int(input()))
s = "".join(random.choice("aab") if random.random() < 0.8 else "c" for i in range(random.randint(1, 6)))
t = s + s.replace("a", "")
if random.random() < 0.4:
    i = random.randrange(len(t))
    t = t[:i] + random.choice("abc") + t[i + 1:]
print(t)
