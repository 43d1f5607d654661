import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    s = list(random.choice(['abacaba', 'abacabacaba', 'abacabadabacaba', 'xabacabacabay']))
    for i in range(len(s)):
        if random.random() < 0.25:
            s[i] = '?'
        elif random.random() < 0.05:
            s[i] = random.choice('abcd')
    print(len(s))
    print(''.join(s))
