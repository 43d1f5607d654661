import random
random.seed(int(input()))
r=random.randint
m=r(1,6)
w=lambda: ''.join(random.choice('abC') for _ in range(r(1,4)))
t=' '.join(' '.join(w() for _ in range(r(1,2)))+random.choice('.?!') for _ in range(m))
print(r(4,20));print(t)
