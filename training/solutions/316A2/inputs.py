import random
random.seed(int(input()))
r=random.randint
n=r(1,6)
s=''.join(random.choice('???012ABBCJ') for _ in range(n))
print('1'+s[1:] if s[0]=='0' else s)
