import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 7, 12]))
s = [random.choice(random.choice(["ab", "abcdxyz"])) for i in range(n)]
t = s[:]
random.shuffle(t)
if random.random() < 0.2:
    t[0] = random.choice("abz")
print(n)
print("".join(s))
print("".join(t))
