import random
random.seed(int(input()))
n = random.randint(1, 10)
c = random.choice(["a", "ab", "abcd", "xyzabcdef"])
s = "".join(random.choice(c) for _ in range(n))
m = random.randint(1, 4)
print(n)
print(s)
print(m)
for _ in range(m):
    print("".join(random.sample(s, random.randint(1, n))))
