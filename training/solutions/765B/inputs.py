import random
random.seed(int(input()))
n = random.randint(1, 9)
s = "a"
while len(s) < n:
    s += chr(random.randint(97, ord(max(s)) + 1))
if random.random() < 0.4:
    t = list(s)
    random.shuffle(t)
    s = "".join(t)
print(s)
