import random
random.seed(int(input()))
names = ['ann', 'bob', 'cy', 'dan', 'eve', 'likes']
me = random.choice(names[:4])
print(me)
n = random.randint(2, 7)
print(n)
for _ in range(n):
    a, b = random.sample(names, 2)
    print(a, random.choice(["posted on %s's wall", "commented on %s's post", "likes %s's post"]) % b)
