n, p, q = [int(input()) for i in range(3)]
print("%.4f" % (n * p / (p + q)))
