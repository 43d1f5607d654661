import random
random.seed(int(input()))
print(random.choice("abc") + random.choice("abc"))
w = random.sample([x + y for x in "abcd" for y in "abcd"], random.randint(1, 3))
print(len(w))
print("\n".join(w))
