import random
random.seed(int(input()))
n = random.randint(1, 6)
names = ["Ann", "Bob", "Kim", "Leo", "zed", "Max"][:n]
pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1:]]
m = random.randint(len(pairs) // 4, len(pairs) * 2 // 3)
print(n, m)
random.shuffle(names)
for x in names:
    print(x)
for p in random.sample(pairs, m):
    print(*p)
