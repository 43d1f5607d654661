import random
random.seed(int(input()))
n = random.randint(1, 8)
s = ["captain"] + [random.choice(["rat", "woman", "child", "man"]) for _ in range(n - 1)]
random.shuffle(s)
print(n)
for i in range(n):
    print("A" + chr(97 + i), s[i])
