import random
random.seed(int(input()))
for i in range(2):
    s = list("ABCX")
    random.shuffle(s)
    print(s[0] + s[1])
    print(s[2] + s[3])
