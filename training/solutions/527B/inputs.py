import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
k = random.choice(["ab", "abc", "abcde"])
s = [random.choice(k) for _ in range(n)]
t = s[:]
for _ in range(random.randint(0, 3)):
    t[random.randrange(n)] = random.choice(k)
print("".join(s))
print("".join(t))
