import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 5, 10]))
c = random.choice(["ab", "abc", "abcd", "xyzw"])
print(n)
for i in range(n):
    t = random.sample(c, random.randint(1, min(len(c), 3)))
    print("".join(random.choice(t) for j in range(random.randint(1, 5))))
