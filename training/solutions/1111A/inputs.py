import random
random.seed(int(input()))
s = "".join(random.choice("aebc") for _ in range(random.randint(1, 4)))
while True:
    t = "".join(random.choice("aeiou" if c in "ae" else "bcdy") for c in s)
    if random.random() < 0.3:
        t += random.choice("ab")
    if random.random() < 0.3:
        t = random.choice("ab") + t[1:]
    if s != t:
        break
print(s)
print(t)
